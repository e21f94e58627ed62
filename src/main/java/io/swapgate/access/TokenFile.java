package io.swapgate.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The token that was made at the first start: {@code access-token} in the data folder. */
public final class TokenFile {
  private static final int BYTES = 32;

  private final Path file;

  public TokenFile(Path dataFolder) {
    this.file = in(dataFolder);
  }

  /** Where it is. */
  public static Path in(Path dataFolder) {
    return dataFolder.resolve("access-token");
  }

  /** The token; empty if none was made here. */
  public Optional<String> read() {
    return Files.exists(file) ? Optional.of(readOrMake()) : Optional.empty();
  }

  /** The token; made, and kept where only the program's own user can read it, if there is none. */
  public String readOrMake() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make() throws IOException {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly())) {
      channel.write(StandardCharsets.US_ASCII.encode(token + "\n"));
    } catch (FileAlreadyExistsException e) {
      // another process was first; its token serves
    }
  }

  private FileAttribute<?>[] ownersOnly() {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
