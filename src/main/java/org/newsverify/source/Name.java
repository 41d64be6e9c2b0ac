package org.newsverify.source;

import org.newsverify.tag.Entity;

/** A name, as the tokens {@code [from, to)}, without titles before it. */
record Name(int from, int to, Entity.Kind kind) {

    boolean isPerson() {
        return kind == Entity.Kind.PERSON;
    }
}
