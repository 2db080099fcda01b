package org.wego.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Remembers the device of whoever has signed in, and leads to the page they came for. */
@Component
class SignInAccepted extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Accounts accounts;
    private final KnownDevices devices;

    SignInAccepted(Accounts accounts, KnownDevices devices) {
        this.accounts = accounts;
        this.devices = devices;
        setDefaultTargetUrl("/desk");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        accounts.findByEmail(authentication.getName())
                .ifPresent(account -> devices.remember(request, response, account));
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
