package org.wego.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Remembers in a cookie which page of the desk a visitor came for, so that a visitor needs no session. */
final class DeskAddressCookie extends CookieRequestCache {

    private static final int LONGEST = 1_000;

    /** @param encrypted whether people come by https, even where the request does not look like it */
    DeskAddressCookie(boolean encrypted) {
        setCookieCustomizer(cookie -> {
            cookie.setAttribute("SameSite", "Lax");
            cookie.setSecure(encrypted || cookie.getSecure());
        });
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (HttpMethod.GET.matches(request.getMethod())
                && request.getRequestURI().startsWith(request.getContextPath() + "/desk")
                && request.getRequestURL().length()
                                + String.valueOf(request.getQueryString()).length()
                        <= LONGEST) {
            super.saveRequest(request, response);
        }
    }

    /** Only a page of this desk: a cookie can be planted, and must not lead elsewhere. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        try {
            SavedRequest saved = super.getRequest(request, response);
            return saved != null && isOurs(URI.create(saved.getRedirectUrl()), request) ? saved : null;
        } catch (IllegalArgumentException planted) {
            return null;
        }
    }

    private static boolean isOurs(URI address, HttpServletRequest request) {
        return request.getServerName().equalsIgnoreCase(address.getHost())
                && address.getPath().startsWith(request.getContextPath() + "/desk");
    }
}
