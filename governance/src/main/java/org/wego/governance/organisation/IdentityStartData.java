package org.wego.governance.organisation;

import org.springframework.stereotype.Component;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/** Loads the organisation from {@code start/organisation/}. */
@Component
class IdentityStartData extends FirstRecords {

    private final Identities identities;

    IdentityStartData(Identities identities) {
        this.identities = identities;
    }

    @Override
    public String subject() {
        return "organisation";
    }

    @Override
    protected boolean isNothingOnRecord() {
        return identities.count() == 0;
    }

    @Override
    protected void add() {
        StartRow row = StartRow.read("start/organisation/identity.tsv").getFirst();
        Identity identity = Identity.found(
                row.date("founded"),
                row.number("founding_cities"),
                new Secretariat(row.text("address"), row.text("phone"), row.text("email"), row.text("website")),
                row.text("source"));
        StartRow.read("start/organisation/names.tsv")
                .forEach(name -> identity.name(
                        name.text("name"), name.date("since"), name.optional("note"), name.text("source")));
        StartRow.read("start/organisation/statements.tsv")
                .forEach(stated -> identity.state(
                        Statement.valueOf(stated.text("kind")),
                        stated.text("wording"),
                        stated.date("since"),
                        stated.text("source")));
        identities.save(identity);
    }
}
