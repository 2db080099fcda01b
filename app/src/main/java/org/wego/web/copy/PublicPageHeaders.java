package org.wego.web.copy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Lets pages marked as {@link PublicPage} be kept for a short while, if they are there and the reader is not signed in:
 * the frame shows who is. Everything else keeps the headers of the security chains, which forbid it.
 */
@Component
class PublicPageHeaders implements HandlerInterceptor, WebMvcConfigurer {

    private static final String SHORTLY = Objects.requireNonNull(CacheControl.maxAge(DataVersion.LONGEST)
            .cachePublic()
            .staleWhileRevalidate(DataVersion.LONGEST)
            .getHeaderValue());

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(PublicPage.class)
                && request.getRemoteUser() == null
                && response.getStatus() == HttpStatus.OK.value()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, SHORTLY);
            // whoever signs in or out gets another frame at once
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            PageRecorder recorder = WebUtils.getNativeResponse(response, PageRecorder.class);
            if (recorder != null) {
                recorder.begin();
            }
        }
    }
}
