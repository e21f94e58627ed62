package io.swapgate.command.letters;

import picocli.CommandLine.Command;

/** {@code swapgate dead-letters dismiss}. */
@Command(
    name = "dismiss",
    mixinStandardHelpOptions = true,
    description = "Leave swaps at that, unless they change.",
    footer = {"", "Name letters, or say which with --reason and the like; --all means all."})
final class DismissCommand extends Deciding {
  @Override
  String action() {
    return "dismiss";
  }
}
