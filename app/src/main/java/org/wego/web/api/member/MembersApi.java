package org.wego.web.api.member;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
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
import org.wego.membership.directory.MemberList;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.exchange.ImportAnswers;
import org.wego.membership.exchange.ImportFinding;
import org.wego.membership.exchange.MemberImport;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.membership.time.Standing;
import org.wego.web.api.file.SentFile;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.DayInCall;
import org.wego.web.api.problem.FileOfAtMost;
import org.wego.web.api.problem.Refuses;
import org.wego.web.text.DryRun;

/** The directory of members, for scripts. */
@RestController
@RequestMapping("/api/members")
@Tag(name = "Members")
class MembersApi {

    private static final Listing<MemberSummary, MemberSummary.Position, MemberAnswer.Listed> MEMBERS = new Listing<>(
            MemberAnswer.Listed.class,
            MemberAnswer.Listed::of,
            member -> Key.of(member.name(), member.id()),
            key -> new MemberSummary.Position(key.text(0), new MemberId(key.id(1))));

    private final MemberDirectory directory;
    private final MemberImport imports;
    private final MessageSource texts;

    MembersApi(MemberDirectory directory, MemberImport imports, MessageSource texts) {
        this.directory = directory;
        this.imports = imports;
        this.texts = texts;
    }

    @Operation(
            summary = "List members",
            description =
                    "By name. \"q\" finds a part of any name, also former ones and in other languages, regardless of"
                            + " accents, case and spaces; \"goeteborg\" finds Göteborg.")
    @GetMapping
    Page<MemberAnswer.Listed> list(
            @Parameter(description = "part of any name") @RequestParam @Nullable String q,
            @RequestParam @Nullable MembershipCategory category,
            @RequestParam @Nullable Region region,
            @Parameter(description = "ISO 3166-1, two letters") @RequestParam @Nullable CountryCode country,
            @Parameter(description = "as of that day") @RequestParam @Nullable Standing standing,
            @Parameter(
                            description =
                                    "day as of which names, categories and standings are told, YYYY-MM-DD; without it today")
                    @RequestParam
                    @Nullable
                    String asOf,
            Part part) {
        MemberSearch search = new MemberSearch(q, category, region, country, standing, MemberSearch.Sort.NAME, false)
                .asOf(DayInCall.of(asOf));
        MemberList list = directory.list(search);
        return part.of(MEMBERS, list::after).outOf(list.count());
    }

    @Operation(summary = "One member", description = "With its other names and its figures, the newest first.")
    @GetMapping("/{id}")
    MemberAnswer one(
            @PathVariable UUID id,
            @Parameter(
                            description =
                                    "day as of which its name, category and standing are told, YYYY-MM-DD; without it today")
                    @RequestParam
                    @Nullable
                    String asOf) {
        MemberId member = new MemberId(id);
        @Nullable LocalDate day = DayInCall.of(asOf);
        return (day == null ? directory.details(member) : directory.details(member, day))
                .map(MemberAnswer::of)
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "members.api.unknown", id.toString()));
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
    @FileOfAtMost(MemberImport.LARGEST_FILE)
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
            Part rows) {
        boolean trial = DryRun.of(dryRun);
        Long last = rows.last(key -> key.count(0));
        long from = last == null ? 0 : last + 1;
        ImportAnswers answers = new ImportAnswers(
                lines(same), lines(another).stream().collect(Collectors.toMap(line -> line, _ -> "")), lines(right));
        MemberImportPreview done = SentFile.received(
                file,
                MemberImport.LARGEST_FILE,
                received -> trial ? imports.preview(received, answers, from) : imports.commit(received, answers, from));
        if (done.errors() > 0) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "members.api.faulty", done.errors())
                    .with("errors", done.findings().stream().map(this::problem).toList())
                    .with("questions", ImportAnswer.questions(done, texts));
        }
        if (done.open() > 0 && !trial) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "members.api.open", done.open())
                    .with("questions", ImportAnswer.questions(done, texts));
        }
        return ImportAnswer.of(trial, done, rows, texts);
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
}
