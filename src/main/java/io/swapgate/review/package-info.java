/** What the API and the pages do alike for people who decide. */
@NullMarked
package io.swapgate.review;

import org.jspecify.annotations.NullMarked;
