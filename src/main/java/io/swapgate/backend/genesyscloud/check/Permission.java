package io.swapgate.backend.genesyscloud.check;

/** What the OAuth client's roles must allow, by what it is for. */
enum Permission {
  BUSINESS_UNIT("wfm:businessUnit:view or wfm:shiftTradeRequest:view"),
  UNIT_RULES("wfm:shiftTradeRequest:view or wfm:managementUnit:view"),
  TRADES("wfm:shiftTradeRequest:view or wfm:shiftTradeRequest:edit"),
  SCHEDULES("wfm:schedule:view or wfm:publishedSchedule:view"),
  CODES("wfm:activityCode:view or wfm:shiftTradeRequest:view"),
  AGENTS("wfm:agent:view"),
  ADHERENCE("wfm:realtimeAdherence:view");

  private final String names;

  Permission(String names) {
    this.names = names;
  }

  String names() {
    return names;
  }
}
