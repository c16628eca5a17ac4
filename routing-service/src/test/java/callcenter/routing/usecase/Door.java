package callcenter.routing.usecase;

/** One replica, as platforms and people reach it. */
record Door(Floor floor, Staff staff, ReapCalls reap) {}
