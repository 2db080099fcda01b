package org.wego.governance.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.RecordKeeping;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.access.ForEverybody;

/** Whom the organisation works with: read by everybody, kept by administrators. */
@Service
@NamedInterface
public class Partners {

    private static final String SUBJECT = "partner";

    private final PartnerStore store;
    private final RecordKeeping keeping;

    Partners(PartnerStore store, RecordKeeping keeping) {
        this.store = store;
        this.keeping = keeping;
    }

    /** The partners of a day by name, as far as the record tells. */
    @ForEverybody
    @Transactional(readOnly = true)
    public List<PartnerDraft> on(LocalDate day) {
        return store.on(day).stream().map(Partner::said).toList();
    }

    /** All partners there are and were, by name; some dozens, so the whole list is one page. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<Kept<PartnerDraft>> all() {
        return store.all().stream().map(Partner::details).toList();
    }

    /** Records a partner. */
    @ForAdministrators
    public RecordOutcome add(PartnerDraft draft) {
        return keeping.add(SUBJECT, draft.problems(), () -> store.save(Partner.of(draft)));
    }

    /** Changes what is recorded of a partner, such as that it no longer is one. */
    @ForAdministrators
    public RecordOutcome revise(UUID id, Edit edit, PartnerDraft draft) {
        return keeping.change(SUBJECT, edit, () -> store.findById(id), draft.problems(), it -> it.say(draft));
    }

    /** Takes away a partner that was recorded by mistake. */
    @ForAdministrators
    public RecordOutcome remove(UUID id, Edit edit) {
        return keeping.remove(SUBJECT, edit, () -> store.findById(id), store::delete);
    }
}
