package org.wego.membership.access;

import java.util.Optional;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.authorization.method.MethodInvocationResult;
import org.springframework.stereotype.Component;

/**
 * An invoice or a payment of another member is answered as if it did not exist, so that nobody learns which others have.
 * Callers who may not ask at all are still refused.
 */
@Component
public class HiddenPaper implements MethodAuthorizationDeniedHandler {

    @Override
    public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult denial) {
        throw new AuthorizationDeniedException("Access denied", denial);
    }

    @Override
    public Object handleDeniedInvocationResult(MethodInvocationResult found, AuthorizationResult denial) {
        return Optional.empty();
    }
}
