/** The genesys-cloud backend: shift trading by jobs, as Genesys Cloud's published API has it. */
@NullMarked
package io.swapgate.backend.genesyscloud;

import org.jspecify.annotations.NullMarked;
