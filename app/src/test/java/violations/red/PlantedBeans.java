package violations.red;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes a bean of a class that does not look like one. */
@Configuration(proxyBeanMethods = false)
class PlantedBeans {

    @Bean
    MadeBean made() {
        return new MadeBean();
    }
}
