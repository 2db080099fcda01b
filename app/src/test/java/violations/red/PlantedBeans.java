package violations.red;

import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;

/** Makes a bean of a class that does not look like one. */
@Configuration(proxyBeanMethods = false)
class PlantedBeans {

    @Bean
    MadeBean made() {
        return new MadeBean();
    }

    @Bean
    MadeDoor door() {
        return () -> "for administrators";
    }

    @Bean
    ApplicationListener<ContextRefreshedEvent> listener(PlantedStore store) {
        return event -> store.put("refreshed");
    }
}
