package org.wego.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.Representatives;
import org.wego.membership.organisation.MemberId;

/**
 * For which members the acting account acts: those that its person represents today, in whatever role. Who acts for
 * several chooses one; the choice holds for the session, and the next one begins with it.
 */
@Component
public class OwnMembers {

    private static final String CHOICE = OwnMembers.class.getName();

    private final CurrentAccount current;
    private final Representatives representatives;
    private final JdbcClient jdbc;

    OwnMembers(CurrentAccount current, Representatives representatives, JdbcClient jdbc) {
        this.current = current;
        this.representatives = representatives;
        this.jdbc = jdbc;
    }

    /** All of them, by name; none for visitors, staff and background work. */
    public List<MemberId> all() {
        return person().map(representatives::members).orElse(List.of());
    }

    /** The one that screens show; empty if there is none. */
    public Optional<MemberId> chosen() {
        List<MemberId> all = all();
        return all.size() < 2
                ? all.stream().findFirst()
                : ofSession().or(this::last).filter(all::contains).or(() -> Optional.of(all.getFirst()));
    }

    /**
     * Has screens show this one from now on.
     *
     * @throws IllegalArgumentException if the account does not act for it
     */
    @Transactional
    public void choose(MemberId member) {
        AccountId account = current.account()
                .map(SignedInAccount::id)
                .filter(_ -> is(member))
                .orElseThrow(() -> new IllegalArgumentException("not acting for " + member));
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(CHOICE, member.toString(), RequestAttributes.SCOPE_SESSION);
        }
        // two sessions of one account must not choose at the same time
        jdbc.sql("select id from app.account where id = ? for update")
                .param(account.value())
                .query(UUID.class)
                .optional();
        jdbc.sql("delete from app.chosen_member where account_id = ?")
                .param(account.value())
                .update();
        jdbc.sql("insert into app.chosen_member (account_id, member_id) select id, ? from app.account where id = ?")
                .params(member.value(), account.value())
                .update();
    }

    /** Whether the account acts for this member today. */
    public boolean is(MemberId member) {
        return person().filter(it -> representatives.represents(it, member)).isPresent();
    }

    private Optional<PersonId> person() {
        return current.account().map(SignedInAccount::person);
    }

    private static Optional<MemberId> ofSession() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(CHOICE, RequestAttributes.SCOPE_SESSION) instanceof String chosen
                ? Optional.of(MemberId.parse(chosen))
                : Optional.empty();
    }

    private Optional<MemberId> last() {
        return current.account()
                .flatMap(account -> jdbc.sql("select member_id from app.chosen_member where account_id = ?")
                        .param(account.id().value())
                        .query(UUID.class)
                        .optional()
                        .map(MemberId::new));
    }
}
