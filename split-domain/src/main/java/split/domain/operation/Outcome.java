package split.domain.operation;

import java.time.Duration;
import java.time.Instant;

/** How one performance of an operation went, before any policy has judged it. */
public sealed interface Outcome {
  String code();

  String detail();

  record Succeeded(String detail) implements Outcome {
    @Override
    public String code() {
      return "confirmed";
    }
  }

  /** Told, but the marketplace does not show the result yet. */
  record Pending(String detail) implements Outcome {
    @Override
    public String code() {
      return "pending";
    }
  }

  /** Something of ours must happen first; the marketplace was not told anything. */
  record Blocked(String detail) implements Outcome {
    @Override
    public String code() {
      return "blocked";
    }
  }

  /** Not an attempt: come back later. */
  record Throttled(Duration retryAfter, String detail) implements Outcome {
    @Override
    public String code() {
      return "throttled";
    }
  }

  /** The transport failed, so the effect is unknown or absent; worth quick retries. */
  record Unreachable(String detail) implements Outcome {
    @Override
    public String code() {
      return "unreachable";
    }
  }

  /** Something of ours went wrong; about the marketplace nothing is known. */
  record Broken(String detail) implements Outcome {
    @Override
    public String code() {
      return "internal_error";
    }
  }

  record Unauthorised(String detail) implements Outcome {
    @Override
    public String code() {
      return "unauthorised";
    }
  }

  /** Refused for good. */
  record Refused(String code, String detail) implements Outcome {}

  /** Somebody else changed the subject at the marketplace; a person decides. */
  record Foreign(String detail) implements Outcome {
    @Override
    public String code() {
      return "foreign";
    }
  }

  /**
   * Failed, and whoever performed it knows when to try again: the channel's rule does not count.
   *
   * @param until nothing is done before
   * @param expiry nothing is done after
   */
  record Rescheduled(Instant until, Instant expiry, String code, String detail)
      implements Outcome {}
}
