package io.swapgate.rules;

/**
 * A rule's no.
 *
 * @param rule the rule's name, as in {@code swapgate.rules.<name>}
 * @param reason one sentence in the words of a coordinator
 */
public record Refusal(String rule, String reason) {}
