/** The house's own rules, written in YAML. */
@NullMarked
package io.swapgate.rules.custom;

import org.jspecify.annotations.NullMarked;
