package org.wego.membership.invoicing.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForSignedIn;
import org.wego.membership.access.ForStaff;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.press.SheetPress;

/** Prints invoices as PDF, one or those of a whole run, always from what was kept at the time of issue. */
@Service
@NamedInterface
public class InvoicePrint {

    private static final int PART = 100;

    private final InvoiceRegister register;
    private final SheetPress press = new SheetPress();

    InvoicePrint(InvoiceRegister register) {
        this.register = register;
    }

    /** The invoice with that number as PDF; for a member empty as well if it is that of another one. */
    @ForSignedIn
    public Optional<byte[]> pdf(InvoiceNumber number) {
        return register.find(number).map(this::print);
    }

    /**
     * Writes the invoices of a fee run as a ZIP of PDFs, named by their numbers. Nothing but a part of the run is held in
     * memory. Whoever gives the stream closes it.
     *
     * @throws IOException if the stream cannot be written to
     */
    @ForStaff
    public void zip(UUID run, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // the streams inside a PDF are compressed already
        zip.setLevel(Deflater.BEST_SPEED);
        List<InvoiceDetails> part = register.ofRun(run, 0, PART);
        while (!part.isEmpty()) {
            for (InvoiceDetails invoice : part) {
                zip.putNextEntry(new ZipEntry(invoice.number() + ".pdf"));
                zip.write(print(invoice));
                zip.closeEntry();
            }
            part = register.ofRun(run, part.getLast().number().sequence(), PART);
        }
        zip.finish();
        zip.flush();
    }

    private byte[] print(InvoiceDetails invoice) {
        return press.print(InvoiceSheet.of(invoice));
    }
}
