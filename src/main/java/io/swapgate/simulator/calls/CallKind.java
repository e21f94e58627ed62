package io.swapgate.simulator.calls;

/**
 * Which of the platform's calls a request is, with its method and path: first those of the
 * scheduling API, then those of the API whose work is done by jobs. Braces stand for a name, {@code
 * {subject}} for that of the call's subject.
 */
public enum CallKind {
  TOKEN("POST /oauth/token"),
  LIST(Paths.SCHEDULING, "shiftswaps"),
  READ_SWAP(Paths.SCHEDULING, "shiftswaps/{subject}"),
  READ_SCHEDULE(Paths.SCHEDULING, "agents/{subject}/schedule"),
  APPROVE(Paths.DECISION, "{subject}/approve"),
  DENY(Paths.DECISION, "{subject}/deny"),
  AUDIT(Paths.SCHEDULING, "shiftswaps/{subject}/audit"),

  WEEK_SUMMARY(Paths.START, "weeks/summary/jobs"),
  WEEK_SUMMARY_JOB(Paths.POLL, "weeks/summary/jobs/{}"),
  EVALUATE(Paths.START, "trades/evaluate/jobs"),
  EVALUATE_JOB(Paths.POLL, "trades/evaluate/jobs/{}"),
  QUERY(Paths.START, "trades/query/jobs"),
  QUERY_JOB(Paths.POLL, "trades/query/jobs/{}"),
  BULK_STATE(Paths.START, "trades/state/bulk/jobs"),
  BULK_STATE_JOB(Paths.POLL, "trades/state/bulk/jobs/{}"),
  SEARCH_SCHEDULES("POST " + Paths.TRADING, "businessunits/{subject}/agentschedules/search"),
  BUSINESS_UNIT("GET " + Paths.TRADING, "businessunits/{subject}"),
  ACTIVITY_CODES("GET " + Paths.TRADING, "businessunits/{subject}/activitycodes"),
  MANAGEMENT_UNIT("GET " + Paths.TRADING, "managementunits/{subject}"),
  UNIT_USERS("GET " + Paths.TRADING, "managementunits/{subject}/users"),
  READ_AGENT("GET " + Paths.TRADING, "managementunits/{}/agents/{subject}"),
  ADHERENCE("GET " + Paths.TRADING, "adherence"),
  /** What a job answers by an address instead of the thing itself; the subject is the unit. */
  DOWNLOAD("GET /downloads/{subject}/{}"),

  /** A path or method that no contract has. */
  UNKNOWN("");

  private final String template;

  CallKind(String template) {
    this.template = template;
  }

  CallKind(String start, String rest) {
    this(start + "/" + rest);
  }

  /** Returns the method, a space, and the path; empty for {@link #UNKNOWN}. */
  public String template() {
    return template;
  }

  /** Says whether the call names a swap. */
  public boolean isAboutSwap() {
    return this == READ_SWAP || this == APPROVE || this == DENY || this == AUDIT;
  }

  /** Says whether the call needs a token, and counts against the rate of the client that has it. */
  public boolean needsToken() {
    return this != TOKEN && this != DOWNLOAD;
  }

  private static final class Paths {
    static final String SCHEDULING = "GET /api/v2/wfm/scheduling";
    static final String DECISION = "POST /api/v2/wfm/scheduling/shiftswaps";
    static final String TRADING = "/api/v2/workforcemanagement";
    static final String START = "POST " + TRADING + "/businessunits/{subject}/shifttrading";
    static final String POLL = "GET " + TRADING + "/businessunits/{subject}/shifttrading";
  }
}
