package org.wego.web.api.bank;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wego.membership.bank.BankFile;
import org.wego.membership.bank.BankImport;
import org.wego.membership.bank.ImportOutcome;
import org.wego.membership.bank.ReceivedBankFile;
import org.wego.membership.bank.read.BankFormat;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.FileOfAtMost;
import org.wego.web.api.problem.Refuses;
import org.wego.words.Formats;

/** Takes in files of the bank. */
@RestController
@RequestMapping("/api/bank/statements")
@Tag(name = "Payments")
class BankApi {

    private final BankImport imports;
    private final MessageSource texts;

    BankApi(BankImport imports, MessageSource texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /**
     * What came of a file.
     *
     * @param entries transfers in it
     * @param added those that no file had before
     * @param known those that an earlier file had
     * @param booked those added that became payments
     * @param returned those about a payment that came back
     * @param waiting those that somebody has to decide about
     */
    @Schema(name = "BankStatement")
    record Answer(
            String id,
            String name,
            BankFormat format,
            int entries,
            int added,
            int known,
            int booked,
            int returned,
            int waiting) {

        static Answer of(ReceivedBankFile file) {
            return new Answer(
                    file.id().toString(),
                    file.name(),
                    file.format(),
                    file.entries(),
                    file.fresh(),
                    file.entries() - file.fresh(),
                    file.booked(),
                    file.returned(),
                    file.waiting());
        }
    }

    @Operation(
            summary = "Take in a bank statement",
            description =
                    "CAMT.053, CAMT.054, MT940, or a table (CSV, .xlsx) whose columns were named on the screen once, of at"
                            + " most 32 MB. Every entry is taken once, whichever file and form it comes in; what names an"
                            + " invoice by its payment reference, with no more than is open, is booked, everything else waits"
                            + " for somebody. The same file again is answered with 409, one that cannot be read to its end"
                            + " with 422, and changes nothing.")
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @FileOfAtMost(BankFile.LIMIT)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer take(@RequestParam MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "statement");
        try (InputStream content = file.getInputStream();
                BankFile received = BankFile.receive(name, content)) {
            return switch (imports.take(received, null)) {
                case ImportOutcome.Taken(var taken) -> Answer.of(taken);
                case ImportOutcome.SameFile(var first) ->
                    throw new ApiProblem(HttpStatus.CONFLICT, "bank.api.known", first.name())
                            .with("statement", first.id().toString());
                case ImportOutcome.Unmapped unmapped ->
                    throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "bank.api.unmapped")
                            .with("columns", unmapped.head().titles());
                case ImportOutcome.Refused refused -> throw refused(refused);
            };
        } catch (BankFile.TooLarge large) {
            throw new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "api.problem.tooLarge", Formats.size(BankFile.LIMIT));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ApiProblem refused(ImportOutcome.Refused refused) {
        String why = texts.getMessage(
                "bank.problem." + refused.problem(), new Object[] {refused.line(), refused.detail()}, Locale.ENGLISH);
        return new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "bank.api.refused", why)
                .with("problem", refused.problem())
                .with("line", refused.line());
    }
}
