package org.wego.security;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.wego.account.DemonstrationAccounts;

/**
 * Hashes the password of the demonstration accounts for a hundredth of the price: each start does so three times, and tests
 * sign in with it hundreds of times. All others cost what they cost in the house, those for an unknown address among them.
 */
@Component
class LightHashing implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder house ? new Light(house) : bean;
    }

    /** What a password is compared with costs what its own hash says. */
    private record Light(PasswordEncoder house) implements PasswordEncoder {

        private static final PasswordEncoder LIGHT = new Argon2PasswordEncoder(16, 32, 1, 128, 1);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            boolean isOfDemonstration = password != null && DemonstrationAccounts.SECRET.contentEquals(password);
            return (isOfDemonstration ? LIGHT : house).encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return house.matches(password, hash);
        }
    }
}
