package org.wego.web.api.member;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.exchange.MemberColumn;
import org.wego.membership.exchange.MemberExport;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.membership.time.Standing;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.DayInCall;
import org.wego.web.api.problem.Refuses;

/** Members as a file, for scripts; the import takes it back. */
@RestController
@RequestMapping("/api/members")
@Tag(name = "Members")
@Refuses(HttpStatus.FORBIDDEN)
class MemberExportApi {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MemberExport export;

    MemberExportApi(MemberExport export) {
        this.export = export;
    }

    /** The kinds of file there are. */
    enum Format {
        CSV,
        XLSX
    }

    @Operation(
            summary = "Export members",
            description = "A file of the members, by name: UTF-8 CSV, or a workbook with one sheet. With all columns,"
                    + " which is what comes without \"columns\", the import of the file changes nothing: it holds the records of"
                    + " today, also of members chosen as of an earlier day.")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/export")
    void export(
            @RequestParam(defaultValue = "CSV") Format format,
            @Parameter(description = "with commas between them, in the order of the file") @RequestParam @Nullable
                    List<String> columns,
            @Parameter(description = "part of any name") @RequestParam @Nullable String q,
            @RequestParam @Nullable MembershipCategory category,
            @RequestParam @Nullable Region region,
            @Parameter(description = "ISO 3166-1, two letters") @RequestParam @Nullable CountryCode country,
            @Parameter(description = "as of that day") @RequestParam @Nullable Standing standing,
            @Parameter(description = "day as of which members are chosen, YYYY-MM-DD; without it today")
                    @RequestParam
                    @Nullable
                    String asOf,
            HttpServletResponse file)
            throws IOException {
        List<MemberColumn> chosen = columns(columns);
        MemberSearch search = new MemberSearch(q, category, region, country, standing, MemberSearch.Sort.NAME, false)
                .asOf(DayInCall.of(asOf));
        switch (format) {
            case CSV -> {
                head(file, CSV + ";charset=UTF-8", "members.csv");
                export.csv(search, chosen, file.getOutputStream());
            }
            case XLSX -> {
                head(file, XLSX, "members.xlsx");
                export.xlsx(search, chosen, file.getOutputStream());
            }
        }
    }

    private static void head(HttpServletResponse file, String type, String name) {
        file.setContentType(type);
        file.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    private List<MemberColumn> columns(@Nullable List<String> names) {
        return names == null || names.isEmpty()
                ? MemberExport.COLUMNS
                : names.stream().map(this::column).distinct().toList();
    }

    private MemberColumn column(String name) {
        return MemberColumn.of(name).orElseThrow(() -> {
            String all = Arrays.stream(MemberColumn.values())
                    .map(MemberColumn::header)
                    .collect(Collectors.joining(", "));
            return new ApiProblem(HttpStatus.BAD_REQUEST, "members.api.column", name, all);
        });
    }
}
