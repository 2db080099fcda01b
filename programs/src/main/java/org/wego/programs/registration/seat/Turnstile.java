package org.wego.programs.registration.seat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionException;

/**
 * Serves those who come to one event in the order in which they came, all who wait together: for one event one thing is
 * decided after the other anyway, and so the cost of a transaction is paid once for all of them. Whoever stands first
 * serves, the others wait. Only a few events are served at once, so that a rush does not take every connection to the
 * database from whoever wants something else.
 *
 * @param <E> to what they come
 * @param <C> who comes
 * @param <R> what each is told
 */
public final class Turnstile<E, C, R> {

    /** Half of the connections that a process has by default. */
    private static final int AT_ONCE = 5;

    /** So many that one more hardly makes it cheaper, and so few that the first does not wait for long. */
    private static final int TOGETHER = 16;

    private final BiFunction<E, List<C>, List<R>> service;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Who waits at what; the first of a line serves or is called to. */
    private final Map<E, Deque<Turn<C, R>>> lines = new HashMap<>();

    /**
     * One that serves so.
     *
     * @param service tells each of several what comes of it, in their order; if it fails nothing has come of any
     */
    public Turnstile(BiFunction<E, List<C>, List<R>> service) {
        this.service = service;
    }

    /**
     * What somebody is told when it is his or her turn.
     *
     * @throws RuntimeException whatever the service throws for that one alone
     */
    public R through(E at, C comer) {
        Turn<C, R> turn = new Turn<>(comer);
        if (stand(at, turn) || turn.leads()) {
            lead(at);
        }
        return turn.answer();
    }

    /** Lets somebody stand in line; true if that one is the first. */
    private boolean stand(E at, Turn<C, R> turn) {
        synchronized (lines) {
            Deque<Turn<C, R>> line = lines.computeIfAbsent(at, _ -> new ArrayDeque<>());
            line.add(turn);
            return line.size() == 1;
        }
    }

    /** Serves the first of a line, among them whoever does it. */
    private void lead(E at) {
        List<Turn<C, R>> group = List.of();
        places.acquireUninterruptibly();
        try {
            group = first(at);
            serve(at, group);
        } finally {
            places.release();
            leave(at, group);
        }
    }

    /** They stay in line until they are served, so that nobody else takes the lead meanwhile. */
    private List<Turn<C, R>> first(E at) {
        synchronized (lines) {
            return line(at).stream().limit(TOGETHER).toList();
        }
    }

    /** Serves them together, and if that fails each alone, so that nobody fails because of another. */
    private void serve(E at, List<Turn<C, R>> group) {
        try {
            List<R> answers =
                    service.apply(at, group.stream().map(it -> it.comer).toList());
            for (int place = 0; place < group.size(); place++) {
                group.get(place).answer = answers.get(place);
            }
        } catch (TransactionException away) {
            // each of them alone would wait just as long for the database, to be told the same
            group.forEach(it -> it.failure = away);
        } catch (RuntimeException failed) {
            if (group.size() == 1) {
                group.getFirst().failure = failed;
            } else {
                group.forEach(it -> serve(at, List.of(it)));
            }
        }
    }

    /** Those who were served go, and whoever stands first now serves next. */
    private void leave(E at, List<Turn<C, R>> served) {
        synchronized (lines) {
            Deque<Turn<C, R>> line = line(at);
            served.forEach(_ -> line.remove());
            if (line.isEmpty()) {
                lines.remove(at);
            } else {
                line.getFirst().call(true);
            }
        }
        served.forEach(it -> it.call(false));
    }

    private Deque<Turn<C, R>> line(E at) {
        return Objects.requireNonNull(lines.get(at));
    }

    /** One who waits to be called. */
    private static final class Turn<C, R> {

        private final C comer;
        private final Semaphore call = new Semaphore(0);

        private boolean leads;
        private @Nullable R answer;
        private @Nullable RuntimeException failure;

        Turn(C comer) {
            this.comer = comer;
        }

        void call(boolean toLead) {
            leads = toLead;
            call.release();
        }

        /** Waits to be called; whether that was to serve others. */
        boolean leads() {
            call.acquireUninterruptibly();
            return leads;
        }

        R answer() {
            if (failure != null) {
                throw failure;
            }
            if (answer == null) {
                throw new IllegalStateException("whoever served this one broke off");
            }
            return answer;
        }
    }
}
