package org.wego.membership.invoicing;

import java.util.Optional;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.authorization.method.MethodInvocationResult;
import org.springframework.stereotype.Component;

/**
 * For whom an invoice is none of their business it is not there, so that nobody learns from the answer which numbers of
 * others exist. Whoever may not even ask is still refused.
 */
@Component
class HiddenInvoice implements MethodAuthorizationDeniedHandler {

    @Override
    public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult denial) {
        throw new AuthorizationDeniedException("Access denied", denial);
    }

    @Override
    public Object handleDeniedInvocationResult(MethodInvocationResult found, AuthorizationResult denial) {
        return Optional.empty();
    }
}
