package io.swapgate.simulator.trading.job;

/** What a job does, in the contract's words, and the field that holds its result. */
public enum JobType {
  WEEK_SUMMARY("QueryWeekSummaries", "queryWeekSummariesResult"),
  EVALUATE("EvaluateTrades", "evaluateTradesResult"),
  QUERY("QueryTrades", "queryTradesResult"),
  BULK_STATE("BulkUpdateTradeStates", "bulkUpdateTradeStatesResult");

  private final String text;
  private final String result;

  JobType(String text, String result) {
    this.text = text;
    this.result = result;
  }

  String text() {
    return text;
  }

  String result() {
    return result;
  }
}
