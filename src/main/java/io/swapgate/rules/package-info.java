/** The house's rules: what each asks, and what is done with a refusal. */
@NullMarked
package io.swapgate.rules;

import org.jspecify.annotations.NullMarked;
