package org.newsverify.server;

import java.util.Optional;
import org.newsverify.article.Format;

/**
 * An article that was sent.
 *
 * @param file how the sender names it, which is not to be trusted
 * @param format empty if only its name and its bytes tell
 */
record Upload(String file, byte[] bytes, Optional<Format> format) {}
