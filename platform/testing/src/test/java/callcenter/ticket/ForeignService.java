package callcenter.ticket;

/** Stands for another service in the tests of the architecture rules. */
public class ForeignService {}
