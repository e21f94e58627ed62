package io.swapgate.command;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var packed = Version.class.getPackage().getImplementationVersion();
    return new String[] {"swapgate " + (packed == null ? "(unpacked)" : packed)};
  }
}
