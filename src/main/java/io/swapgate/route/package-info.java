/** The route files: what is wrong with them, and taking changed ones live. */
@NullMarked
package io.swapgate.route;

import org.jspecify.annotations.NullMarked;
