package org.wego.membership.invoicing;

import java.util.Optional;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.authorization.method.MethodInvocationResult;
import org.springframework.stereotype.Component;

/**
 * An invoice of another member is answered as if it did not exist, so that nobody learns which numbers others have.
 * Callers who may not ask at all are still refused.
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
