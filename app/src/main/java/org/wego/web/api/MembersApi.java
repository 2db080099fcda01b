package org.wego.web.api;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.exchange.ImportAnswers;
import org.wego.membership.exchange.ImportFinding;
import org.wego.membership.exchange.MemberFile;
import org.wego.membership.exchange.MemberImport;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.membership.name.Excerpt;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.membership.time.Standing;
import org.wego.web.text.DryRun;

/** The directory of members, for scripts. */
@RestController
@RequestMapping("/api/members")
@Tag(name = "Members")
class MembersApi {

    private static final int LARGEST_PAGE = 1_000;

    private final MemberDirectory directory;
    private final MemberImport imports;
    private final MessageSource texts;

    MembersApi(MemberDirectory directory, MemberImport imports, MessageSource texts) {
        this.directory = directory;
        this.imports = imports;
        this.texts = texts;
    }

    /**
     * Part of the list.
     *
     * @param total how many members the whole list has
     * @param next the offset of the next part; missing on the last one
     */
    @Schema(name = "MemberPage")
    record Page(
            List<MemberAnswer.Listed> members,
            int total,
            @Nullable Integer next) {}

    @Operation(
            summary = "List members",
            description =
                    "By name, page by page: send the answer's \"next\" as \"offset\" to read on; the last page has"
                            + " none. \"q\" finds a part of any name, also former ones and in other languages, regardless of"
                            + " accents, case and spaces; \"goeteborg\" finds Göteborg.")
    @GetMapping
    Page list(
            @Parameter(description = "part of any name") @RequestParam @Nullable String q,
            @RequestParam @Nullable MembershipCategory category,
            @RequestParam @Nullable Region region,
            @Parameter(description = "ISO 3166-1, two letters") @RequestParam @Nullable CountryCode country,
            @Parameter(description = "as of today") @RequestParam @Nullable Standing standing,
            @RequestParam(defaultValue = "0") int offset,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE || offset < 0) {
            throw problem(HttpStatus.BAD_REQUEST, "page", LARGEST_PAGE);
        }
        MemberSearch search = new MemberSearch(q, category, region, country, standing, MemberSearch.Sort.NAME, false);
        int total = directory.count(search);
        List<MemberAnswer.Listed> members = directory.find(search, offset, limit).stream()
                .map(MemberAnswer.Listed::of)
                .toList();
        int next = offset + members.size();
        return new Page(members, total, next < total && !members.isEmpty() ? next : null);
    }

    @Operation(summary = "One member", description = "With its other names and its figures, the newest first.")
    @GetMapping("/{id}")
    MemberAnswer one(@PathVariable UUID id) {
        return directory
                .details(new MemberId(id))
                .map(MemberAnswer::of)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "unknown", id.toString()));
    }

    @Operation(
            summary = "Import members",
            description =
                    "Takes a UTF-8 CSV, or a workbook (.xlsx) with one sheet, of at most 50 MB whose header names its"
                            + " columns; only \"name\" is needed."
                            + " Members are known by id, or by name, place and country: what the file says of them is changed,"
                            + " where it is silent they keep what they have. Where a line may mean a member on record or another"
                            + " one, or has a date after the next year, it asks: \"questions\" of the answer name such lines, and"
                            + " \"same\", \"another\" and \"right\" answer them. All or nothing: a file with errors or open"
                            + " questions changes nothing and is answered with 422. With dryRun=true nothing is changed either.")
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.UNPROCESSABLE_CONTENT})
    @FileOfAtMost(MemberFile.LIMIT)
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportAnswer take(
            @RequestParam MultipartFile file,
            @Parameter(description = "true: only say what the import would do", schema = @Schema(type = "boolean"))
                    @RequestParam(required = false)
                    @Nullable
                    String dryRun,
            @Parameter(description = "lines that mean the member on record, whose name stays as it is there")
                    @RequestParam(required = false)
                    @Nullable
                    Set<Long> same,
            @Parameter(
                            description = "lines that mean another organisation; one of the same name needs the column"
                                    + " \"place\"")
                    @RequestParam(required = false)
                    @Nullable
                    Set<Long> another,
            @Parameter(description = "lines whose dates are right") @RequestParam(required = false) @Nullable
                    Set<Long> right,
            @Parameter(description = "the line from which \"rows\" tells what changes, for a file of many")
                    @RequestParam(defaultValue = "0")
                    long rowsFrom) {
        boolean trial = DryRun.of(dryRun);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "members.csv");
        ImportAnswers answers = new ImportAnswers(
                lines(same), lines(another).stream().collect(Collectors.toMap(line -> line, _ -> "")), lines(right));
        try (var content = file.getInputStream();
                var received = MemberFile.receive(name, content)) {
            MemberImportPreview done =
                    trial ? imports.preview(received, answers, rowsFrom) : imports.commit(received, answers, rowsFrom);
            if (done.errors() > 0) {
                throw problem(HttpStatus.UNPROCESSABLE_CONTENT, "faulty", done.errors())
                        .with(
                                "errors",
                                done.findings().stream().map(this::problem).toList())
                        .with("questions", ImportAnswer.questions(done, texts));
            }
            if (done.open() > 0 && !trial) {
                throw problem(HttpStatus.UNPROCESSABLE_CONTENT, "open", done.open())
                        .with("questions", ImportAnswer.questions(done, texts));
            }
            return ImportAnswer.of(trial, done, texts);
        } catch (MemberFile.TooLarge large) {
            throw problem(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", MemberFile.LIMIT >> 20);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<Long> lines(@Nullable Set<Long> sent) {
        return sent == null ? Set.of() : sent;
    }

    /** Something wrong in the file; line from 1, or 0 for the whole file. */
    @Schema(name = "MemberProblem")
    record Problem(String kind, long line, String column, String problem) {}

    private Problem problem(ImportFinding finding) {
        return new Problem(
                finding.kind().name(),
                finding.line(),
                finding.column(),
                texts.getMessage(
                        "members.import.finding." + finding.kind(), new Object[] {finding.value()}, Locale.ENGLISH));
    }

    private ApiProblem problem(HttpStatus status, String kind, Object... details) {
        String key = "members.api." + kind;
        return new ApiProblem(
                        status,
                        texts.getMessage(key + ".title", null, Locale.ENGLISH),
                        texts.getMessage(key + ".detail", Excerpt.ofAll(details), Locale.ENGLISH))
                .with("code", kind);
    }
}
