/** {@code swapgate dead-letters}: what needs a person, for those who like a terminal better. */
@NullMarked
package io.swapgate.command.letters;

import org.jspecify.annotations.NullMarked;
