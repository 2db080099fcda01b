package org.wego.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knows how large the file of a call may be, also when the call was not reached. */
@Component
class FileLimits {

    private final ObjectProvider<RequestMappingHandlerMapping> calls;
    private final DataSize ofTheServer;

    FileLimits(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> calls,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize ofTheServer) {
        this.calls = calls;
        this.ofTheServer = ofTheServer;
    }

    /** The limit of the call, or else the one of the server that was passed. */
    long of(HttpServletRequest call, MaxUploadSizeExceededException cause) {
        HandlerMethod method = method(call);
        FileOfAtMost limit = method == null ? null : method.getMethodAnnotation(FileOfAtMost.class);
        if (limit != null) {
            return limit.value();
        }
        return NestedExceptionUtils.getMostSpecificCause(cause) instanceof SizeException size
                ? size.getPermittedSize()
                : ofTheServer.toBytes();
    }

    private @Nullable HandlerMethod method(HttpServletRequest call) {
        try {
            HandlerExecutionChain chain = calls.getObject().getHandler(call);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception nobodysCall) {
            return null;
        }
    }
}
