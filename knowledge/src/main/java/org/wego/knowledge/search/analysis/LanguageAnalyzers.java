package org.wego.knowledge.search.analysis;

import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.commongrams.CommonGramsFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.jspecify.annotations.Nullable;

/** The analyzers; each is made when it is needed first, as the dictionaries of some are large. */
public final class LanguageAnalyzers {

    /** What is used for texts of all languages: accents, case and width make no difference. */
    public static final String FOLDED = "folded";

    /** What is used beside for languages that are found in pairs of letters. */
    public static final String PAIRS = "pairs";

    /** Beside the folded words, those pairs of neighbours of which one stands in every sentence. */
    public static final String NEIGHBOURS = "neighbours";

    /** Grows when an index that was made with another version is of no use any more. */
    public static final int VERSION = 2;

    /** As {@link CommonGramsFilter} does it. */
    private static final char BETWEEN_NEIGHBOURS = '_';

    /** Apostrophes and colons part words: {@code l'eau}, {@code Konya'nın}; and the Turkish ı is an i without its dot. */
    private static final NormalizeCharMap FOLDABLE = foldable();

    private final Map<String, Analyzer> made = new ConcurrentHashMap<>();
    private volatile @Nullable CharArraySet common;

    /** The analyzer of a language. */
    public Analyzer of(KnownLanguage language) {
        return of(language.field());
    }

    /** Words of any language, by the rules of Unicode, folded. */
    public Analyzer folded() {
        return of(FOLDED);
    }

    /** Pairs of letters of East Asia. */
    public Analyzer pairs() {
        return of(PAIRS);
    }

    /** For an index whose fields are called as their analyzers are; all others are folded. */
    public Analyzer byField() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return of(field);
            }
        };
    }

    /**
     * Two folded words that stand one behind the other, as {@link #NEIGHBOURS} keeps them; null if it does not keep
     * them.
     */
    public @Nullable String neighbours(String one, String other) {
        return common().contains(one) || common().contains(other) ? one + BETWEEN_NEIGHBOURS + other : null;
    }

    private CharArraySet common() {
        CharArraySet known = common;
        if (known == null) {
            known = new CharArraySet(StopWords.all().size(), false);
            for (String word : StopWords.all()) {
                Word.of(folded(), word).stream().map(Word::form).forEach(known::add);
            }
            common = known;
        }
        return known;
    }

    private Analyzer of(String name) {
        return made.computeIfAbsent(name, this::make);
    }

    private Analyzer make(String name) {
        return switch (name) {
            case "words.en" -> new EnglishAnalyzer();
            case "words.es" -> new SpanishAnalyzer();
            case "words.fr" -> new FrenchAnalyzer();
            case "words.pt" -> new PortugueseAnalyzer();
            case "words.de" -> new GermanAnalyzer();
            case "words.id" -> new IndonesianAnalyzer();
            case "words.tr" -> new TurkishAnalyzer();
            case "words.ru" -> new RussianAnalyzer();
            case "words.ar" -> new ArabicAnalyzer();
            case "words.th" -> new ThaiAnalyzer();
            case "words.ko" -> new KoreanAnalyzer();
            case "words.ja" -> new JapaneseAnalyzer();
            case "words.zh" -> new SmartChineseAnalyzer();
            // tones and vowels tell Vietnamese words apart
            case "words.vi" -> new Made(StandardTokenizer::new, LowerCaseFilter::new, false);
            case PAIRS ->
                new Made(
                        StandardTokenizer::new,
                        it -> new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(it))),
                        false);
            case NEIGHBOURS -> new Made(ICUTokenizer::new, this::neighbours, true);
            default -> new Made(ICUTokenizer::new, ICUFoldingFilter::new, true);
        };
    }

    private TokenStream neighbours(TokenStream words) {
        return new TypeTokenFilter(
                new CommonGramsFilter(new ICUFoldingFilter(words), common()),
                Set.of(CommonGramsFilter.GRAM_TYPE),
                true);
    }

    private static NormalizeCharMap foldable() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("'", " ");
        map.add("\u2019", " ");
        map.add("\u02BC", " ");
        map.add(":", " ");
        map.add("\u0131", "i");
        return map.build();
    }

    /** An analyzer of three steps. */
    private static final class Made extends Analyzer {

        private final Supplier<Tokenizer> tokenizer;
        private final UnaryOperator<TokenStream> filters;
        private final boolean mapped;

        Made(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filters, boolean mapped) {
            this.tokenizer = tokenizer;
            this.filters = filters;
            this.mapped = mapped;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = tokenizer.get();
            return new TokenStreamComponents(source, filters.apply(source));
        }

        @Override
        protected Reader initReader(String field, Reader text) {
            return mapped ? new MappingCharFilter(FOLDABLE, text) : text;
        }
    }
}
