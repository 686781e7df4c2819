package split.view.webhook;

/**
 * What a target answered.
 *
 * @param status 500 where there was no answer
 * @param content cut to a readable length
 */
public record Response(int status, String content, long millis) {}
