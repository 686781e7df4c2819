package split.sandbox.control;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the sandbox serves, from its root on. */
@ApplicationPath("/")
public class SandboxApplication extends Application {}
