/** Rules about what the platform itself finds. */
@NullMarked
package io.swapgate.rules.platform;

import org.jspecify.annotations.NullMarked;
