package callcenter.local.demo;

/** Something that a leader of the shift looks after. */
interface Duty {

    /** Done every few seconds: takes up what is there and leaves the rest. */
    void look();
}
