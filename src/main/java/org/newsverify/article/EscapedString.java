package org.newsverify.article;

/** A JSON string, decoded, and how it leads back to the file. */
record EscapedString(String text, Alignment alignment) {

    /** Decodes the string whose opening quote stands at {@code quote}; the file is known to be valid. */
    static EscapedString at(String file, int quote) {
        StringBuilder text = new StringBuilder();
        Alignment.Builder alignment = Alignment.builder().replace(quote + 1, 0);
        int at = quote + 1;
        while (file.charAt(at) != '"') {
            if (file.charAt(at) != '\\') {
                text.append(file.charAt(at));
                alignment.equal(1);
                at++;
                continue;
            }
            char kind = file.charAt(at + 1);
            int length = kind == 'u' ? 6 : 2;
            text.append(
                    switch (kind) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        case 'b' -> '\b';
                        case 'f' -> '\f';
                        case 'u' -> unit(file, at + 2);
                        default -> kind;
                    });
            alignment.replace(length, 1);
            at += length;
        }
        alignment.replace(file.length() - at, 0);
        return new EscapedString(text.toString(), alignment.build(file.length(), text.length()));
    }

    /** Four hexadecimal digits. Of what is none, the parser, which lets it pass, reads the lower byte; what it made of it is meant here too. */
    private static char unit(String file, int from) {
        int unit = 0;
        for (int k = from; k < from + 4; k++) {
            unit = 16 * unit + Character.digit(file.charAt(k) & 0xFF, 16);
        }
        return (char) unit;
    }
}
