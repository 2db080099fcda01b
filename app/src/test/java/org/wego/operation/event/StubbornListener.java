package org.wego.operation.event;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Fails at what it is told for as long as a test wants. */
@Component
class StubbornListener {

    private final AtomicBoolean fails = new AtomicBoolean();
    private final AtomicInteger heard = new AtomicInteger();

    /** Something happened. */
    record SomethingHappened(String what) {}

    @ApplicationModuleListener
    void receive(SomethingHappened event) {
        heard.incrementAndGet();
        if (fails.get()) {
            throw new IllegalStateException("does not want to hear of " + event.what());
        }
    }

    void fail(boolean wanted) {
        fails.set(wanted);
    }

    /** How often it was told something, since the last time it forgot. */
    int heard() {
        return heard.get();
    }

    void forget() {
        heard.set(0);
    }
}
