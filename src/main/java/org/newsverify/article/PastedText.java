package org.newsverify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text as people paste it: wrapped or not, with lines broken where links and bold words were, with credits, captions and
 * page furniture between the paragraphs.
 */
final class PastedText implements FormatReader {

    private static final int TOP = 6; // lines among which title and byline are looked for
    private static final int HEADING = 20; // words at most

    @Override
    public Draft read(String input) {
        List<Span> lines = new ArrayList<>();
        List<Boolean> adjacent = new ArrayList<>();
        splitLines(input, lines, adjacent);
        List<Piece> pieces = Unwrapper.unwrap(input, lines, adjacent);
        List<Boolean> prose = new ArrayList<>();
        for (int k = 0; k < pieces.size(); k++) {
            prose.add(LineKind.of(pieces.get(k), k < TOP).isEmpty());
        }
        return write(input, BrokenText.rejoin(pieces, prose));
    }

    private static Draft write(String input, List<Piece> pieces) {
        DraftBuilder draft = new DraftBuilder(input);
        Metadata metadata = Metadata.NONE;
        Block.Kind before = Block.Kind.PARAGRAPH;
        boolean begun = false; // whether a paragraph has been read
        for (int k = 0; k < pieces.size(); k++) {
            Piece piece = pieces.get(k);
            Block.Kind kind = kind(pieces, k, before);
            draft.begin(kind);
            PieceWriter.write(input, piece, draft);
            if (k == 0 && kind == Block.Kind.HEADING) {
                metadata = metadata.or(title(piece));
            } else if (kind == Block.Kind.BYLINE) {
                metadata = metadata.or(byline(piece)).or(agency(piece));
            } else if (kind == Block.Kind.PARAGRAPH && !begun) {
                begun = true;
                metadata = metadata.or(agency(piece));
            }
            before = kind;
        }
        return draft.build(metadata);
    }

    private static Block.Kind kind(List<Piece> pieces, int k, Block.Kind before) {
        Piece piece = pieces.get(k);
        Optional<Block.Kind> other = LineKind.of(piece, k < TOP);
        if (other.isPresent()) {
            return other.get();
        }
        if (piece.endsSentence() || piece.words() > HEADING || Punctuation.leavesQuotationOpen(piece.text())) {
            return Block.Kind.PARAGRAPH;
        }
        if (k < TOP && Dateline.outlet(piece.text()).isPresent()) {
            return Block.Kind.BYLINE; // alone on its line
        }
        // what a picture shows stands beside who took it
        boolean credited =
                k + 1 < pieces.size() && LineKind.of(pieces.get(k + 1), false).equals(Optional.of(Block.Kind.CREDIT));
        if (k > 0 && (before == Block.Kind.CREDIT || credited)) {
            return Block.Kind.CAPTION;
        }
        return k + 1 < pieces.size() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    private static Metadata title(Piece piece) {
        return new Metadata(Optional.of(piece.text()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Metadata agency(Piece piece) {
        return new Metadata(Optional.empty(), Dateline.outlet(piece.text()), Optional.empty(), Optional.empty());
    }

    private static Metadata byline(Piece piece) {
        boolean by = piece.firstWord().equalsIgnoreCase("by");
        return by ? Byline.read(piece.text().substring("by".length()).strip()) : Metadata.NONE;
    }

    /** The lines that hold something, without the white space around them; {@code adjacent}: whether no blank line stands before. */
    private static void splitLines(String input, List<Span> lines, List<Boolean> adjacent) {
        int start = 0;
        boolean blank = true;
        for (int i = 0; i <= input.length(); i++) {
            if (i < input.length() && !isBreak(input.charAt(i))) {
                continue;
            }
            Span line = strip(input, start, i);
            if (!line.isEmpty()) {
                lines.add(line);
                adjacent.add(!blank);
                blank = false;
            } else {
                blank |= !(i > 0 && i < input.length() && input.charAt(i) == '\n' && input.charAt(i - 1) == '\r');
            }
            start = i + 1;
        }
    }

    private static boolean isBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Span strip(String input, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isNothing(input, from)) {
            from++;
        }
        while (to > from && isNothing(input, to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isNothing(String input, int at) {
        return Punctuation.isSpace(input.charAt(at)) || Invisible.isAt(input, at);
    }
}
