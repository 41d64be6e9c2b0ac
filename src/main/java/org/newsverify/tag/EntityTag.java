package org.newsverify.tag;

import java.util.Optional;

/** What the model says a word is part of, in CoreNLP's terms. The order is the model's. */
enum EntityTag {
    O,
    PERSON(Entity.Kind.PERSON),
    ORGANIZATION(Entity.Kind.ORGANISATION),
    LOCATION(Entity.Kind.PLACE),
    MISC(Entity.Kind.OTHER),
    DATE,
    NUMBER,
    DURATION,
    PERCENT,
    MONEY,
    TIME,
    ORDINAL,
    SET;

    static final int COUNT = values().length;

    /** Empty for what is no name. */
    final Optional<Entity.Kind> kind;

    EntityTag() {
        kind = Optional.empty();
    }

    EntityTag(Entity.Kind kind) {
        this.kind = Optional.of(kind);
    }

    /** As training names it. */
    String text() {
        return name();
    }

    /** The tag with the highest score. */
    static EntityTag best(float[] scores) {
        int best = 0;
        for (int k = 1; k < COUNT; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return values()[best];
    }
}
