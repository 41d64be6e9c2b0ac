package org.newsverify.server;

import java.util.Optional;

/**
 * A part of a form (RFC 7578).
 *
 * @param name of the field
 * @param file how the sender names the file, without its folders; empty if the field is none
 */
record Part(String name, Optional<String> file, byte[] content) {}
