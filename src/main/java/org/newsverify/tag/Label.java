package org.newsverify.tag;

import java.util.Locale;
import java.util.Optional;

/** What the model says of a word: nothing, or that it begins or continues a span of a role. The order is the model's. */
enum Label {
    O(Optional.empty(), false),
    B_SOURCE(Optional.of(Role.SOURCE), true),
    I_SOURCE(Optional.of(Role.SOURCE), false),
    B_CUE(Optional.of(Role.CUE), true),
    I_CUE(Optional.of(Role.CUE), false),
    B_CONTENT(Optional.of(Role.CONTENT), true),
    I_CONTENT(Optional.of(Role.CONTENT), false);

    static final int COUNT = values().length;

    final Optional<Role> role;
    final boolean begins;

    Label(Optional<Role> role, boolean begins) {
        this.role = role;
        this.begins = begins;
    }

    /** Whether it goes on with the span of the word before. */
    boolean continues() {
        return role.isPresent() && !begins;
    }

    static Label begin(Role role) {
        return switch (role) {
            case SOURCE -> B_SOURCE;
            case CUE -> B_CUE;
            case CONTENT -> B_CONTENT;
        };
    }

    /** As training names it: {@code B-source}. */
    String text() {
        return name().charAt(0)
                + role.map(r -> "-" + r.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** The label of a later word of the same span. */
    Label inside() {
        return begins ? values()[ordinal() + 1] : this;
    }

    boolean mayFollow(Label before) {
        return !continues() || before.role.equals(role);
    }
}
