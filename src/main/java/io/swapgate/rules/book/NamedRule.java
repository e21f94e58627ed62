package io.swapgate.rules.book;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.Rule;
import io.swapgate.rules.setting.RuleSettings;
import java.util.function.Function;

/**
 * A rule before it has numbers.
 *
 * @param name as in {@code swapgate.rules.<name>}
 * @param usual what is done with a refusal if nothing is configured
 */
public record NamedRule(String name, Outcome usual, Function<RuleSettings, Rule> make) {}
