package nl.inbreng.demo;

/** The stage cannot be set; the message is Dutch and meant for whoever typed the command. */
public final class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** With the exit code that tells a script why; never 0. */
    public NotStarted(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** 2 port or address cannot be used, 3 database in use, 4 application not deployed, 5 something on this machine is missing. */
    public int exitCode() {
        return exitCode;
    }
}
