package org.wego.programs.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.file.FileSubject;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.call.CallDetails.Phase;

/** Letters of intent have papers, which their city keeps as long as the call is open; staff read them. */
@Component
class LetterPapers implements FileSubject {

    private static final int MOST = 3;

    private final Letters letters;
    private final Calls calls;
    private final Clock clock;

    LetterPapers(Letters letters, Calls calls, Clock clock) {
        this.letters = letters;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LetterWriting.SUBJECT;
    }

    @Override
    public Optional<Filed> find(UUID id) {
        return letters.findById(id).map(it -> new Filed("Letter of intent", it.member()));
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public @Nullable MemberId keeper(UUID id) {
        return letters.findById(id).filter(this::isOpen).map(Letter::member).orElse(null);
    }

    private boolean isOpen(Letter letter) {
        return letter.details().state() == LetterState.HANDED_IN
                && calls.findById(letter.project().value())
                        .filter(it -> it.details().on(LocalDate.now(clock)) == Phase.OPEN)
                        .isPresent();
    }
}
