/** One call, be it answered at once, by a job or by a file; and what failed answers mean. */
@NullMarked
package io.swapgate.backend.genesyscloud.call;

import org.jspecify.annotations.NullMarked;
