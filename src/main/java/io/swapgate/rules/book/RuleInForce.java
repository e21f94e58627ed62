package io.swapgate.rules.book;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Outcome;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A rule that is on, under its name, and what the house does with its refusals. */
record RuleInForce<R extends Rule>(String name, Outcome outcome, R rule) {
  Stream<Refusal> refusals(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::refuses)
        .map(finding -> Refusal.of(name, outcome, finding));
  }
}
