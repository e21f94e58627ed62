package io.swapgate.failure;

/** Only a person can mend it, and nothing works until then: the program ends. */
public record ConfigurationFault(String message) {}
