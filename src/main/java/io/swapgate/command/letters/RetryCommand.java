package io.swapgate.command.letters;

import picocli.CommandLine.Command;

/** {@code swapgate dead-letters retry}. */
@Command(
    name = "retry",
    mixinStandardHelpOptions = true,
    description = "Send swaps round again, their attempts counted from zero.",
    footer = {"", "Name letters, or say which with --reason and the like; --all means all."})
final class RetryCommand extends Deciding {
  @Override
  String action() {
    return "retry";
  }
}
